// Keeps the desk and the reader in the browser, so that a text can be pasted and read with the server gone. The build puts
// the names of its files in the place of FILES, and a new set of files makes a new worker. Answers of the API are never kept:
// what is in an archive stays there.
const FILES = [];
const NAME = "NAME";

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(NAME)
      .then((cache) => cache.addAll(FILES))
      .then(() => self.skipWaiting()),
  );
});
self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith("isnad-") && name !== NAME).map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  const scope = new URL(self.registration.scope);
  const path = url.pathname.slice(scope.pathname.length);
  if (path === "api" || path.startsWith("api/")) return;
  // The page itself fresh from the server while there is one; files carry their content in their name and never change.
  if (request.mode === "navigate")
    event.respondWith(fetch(request).catch(() => caches.match("./", { cacheName: NAME, ignoreSearch: true })));
  else event.respondWith(caches.match(request, { cacheName: NAME }).then((kept) => kept ?? fetch(request)));
});

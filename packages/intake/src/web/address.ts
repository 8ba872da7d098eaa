import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";

/** Addresses that belong to a machine or its neighbourhood (RFC 6890 and its like): nothing published stands there. */
const PRIVATE = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  PRIVATE.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  ["::", 128],
  ["::1", 128],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
  ["2001:db8::", 32],
  ["64:ff9b::", 96],
] as const)
  PRIVATE.addSubnet(net, bits, "ipv6");

/** Whether an IP address is private, loopback, link-local or otherwise not of the public net; an IPv4 inside an IPv6 is looked at as such. */
export function isPrivate(ip: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped) return isPrivate(mapped);
  const hex = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(ip);
  if (hex) {
    const n = (Number.parseInt(hex[1]!, 16) << 16) | Number.parseInt(hex[2]!, 16);
    return isPrivate([24, 16, 8, 0].map((s) => (n >>> s) & 255).join("."));
  }
  const family = isIP(ip);
  return family === 0 || PRIVATE.check(ip, family === 6 ? "ipv6" : "ipv4");
}

/** Why an address is not fetched, or null when it may be. */
export function refusedAddress(url: URL, allowPrivate: boolean): string | null {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return `${url.protocol} addresses are not fetched, only http: and https:`;
  if (url.username || url.password) return "addresses with a name and password in them are not fetched";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!allowPrivate && ((isIP(host) !== 0 && isPrivate(host)) || /(^|\.)localhost$/i.test(host)))
    return `${host} is on this machine or in its network; --allow-private fetches it all the same`;
  return null;
}

export type Lookup = (host: string) => Promise<readonly string[]>;

const byDns: Lookup = async (host) => (await lookup(host, { all: true })).map((a) => a.address);

/**
 * The addresses of a host, after a look whether any is private. What is checked here is what is then connected to, so that a name cannot
 * change its mind between the check and the fetch.
 */
export async function publicAddresses(
  host: string,
  allowPrivate: boolean,
  resolve: Lookup = byDns,
): Promise<readonly string[] | { readonly fault: string }> {
  const bare = host.replace(/^\[|\]$/g, "");
  if (isIP(bare)) return allowPrivate || !isPrivate(bare) ? [bare] : { fault: `${bare} is not of the public net` };
  let found: readonly string[];
  try {
    found = await resolve(bare);
  } catch {
    return { fault: `${bare} is not known to the net (or there is none)` };
  }
  const hidden = allowPrivate ? undefined : found.find(isPrivate);
  if (hidden !== undefined)
    return {
      fault: `${bare} leads to ${hidden}, which is on this machine or in its network; --allow-private fetches it all the same`,
    };
  return found.length > 0 ? found : { fault: `${bare} has no address` };
}

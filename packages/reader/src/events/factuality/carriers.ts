/** Verbs that only carry the noun that they govern: what is said of them is said of it. */
export const CARRIERS: ReadonlySet<string> = new Set(
  "شن نفذ أجرى وجه عقد أطلق قام قدم فرض تولى باشر بدأ واصل استأنف كثف ارتكب نظم خاض وقع أبدى أعرب عبر أبرم تابع صعد أصدر ترأس حضر شارك أدار اختتم أنهى تم جرى تعرض شهد أسفر أدى فتح أعلن تلقى بحث رفع ألقى حقق عرف دار انعقد توصل استمر تواصل اندلع حدث صدر بعث أرسل أحكم بسط واجه".split(
    " ",
  ),
);

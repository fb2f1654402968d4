declare module 'virtual:messages' {
  /** what the build would put into `_locales`, by locale */
  export const messages: Record<'zh-CN' | 'en', Record<string, { message: string }>>;
}

import { chooseLanguage, toLanguage, type Language } from '@holdfast/kernel';

/** The reader's language: `?lang` first, then what the browser asks for. */
export const choosePageLanguage = (lang: string | null, acceptLanguage: string | undefined): Language =>
  toLanguage(lang ?? '') ?? chooseLanguage(acceptLanguage);

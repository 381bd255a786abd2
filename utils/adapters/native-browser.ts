/// <reference types="chrome" />

/**
 * What builds take for `webextension-polyfill`, of which only the types are left: every browser that
 * Ficha runs in answers with promises by itself, and the library was three kilobytes of each page, of
 * the worker and of the content script. What it alone does, a promise as the answer to a message, is
 * not to be used: see `messenger.ts`.
 */
export default chrome;

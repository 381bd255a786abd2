import type { Language } from '@/components/text/language';

export const noteTexts: Record<Language, { title: string; text: string }> = {
  en: {
    title: 'Open Ficha’s sidebar',
    text: 'Click this icon in the toolbar, then “Open panel”; in this browser a click in the page cannot open it. It will show what you clicked.',
  },
  es: {
    title: 'Abra la barra lateral de Ficha',
    text: 'Haga clic en este icono de la barra de herramientas y luego en «Abrir panel»; en este navegador un clic en la página no puede abrirla. Mostrará lo que ha elegido.',
  },
};

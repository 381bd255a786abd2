import type { FullTexts } from '../full';

export const corrections: Pick<FullTexts, 'corrections'> = {
  corrections: {
    title: 'Correcciones',
    about:
      'Lo que ha dicho en contra de lo que Ficha encontró en las páginas. Sus propias direcciones y sus colegas quedan fuera sin más.',
    never: 'Nunca se muestran',
    nobody: 'No se deja fuera a nadie.',
    add: 'Dejar fuera a alguien',
    what: 'Dirección de correo o dominio',
    wrong:
      'Esto no es una dirección de correo ni un dominio. Ejemplos: news@acme.example, acme.example',
    listed: 'Esto ya está en la lista.',
    showAgain: 'Volver a mostrar',
    shownAgain: (what) => `Se vuelve a mostrar: ${what}`,
    choices: 'Elegidas por usted',
    noChoices:
      'Donde encajan varias cuentas puede fijar una para un sitio. Entonces aparece en esta lista.',
    means: (name, site) => (site ? `es ${name} en ${site}` : `es ${name}`),
    somebodyElse: 'otra persona u otra empresa',
    deleted: 'una cuenta eliminada',
    forget: 'Olvidar',
  },
};

const SVG = 'http://www.w3.org/2000/svg';
const GREEN = '#0f6b62';

/** Ficha's icon, as it stands in the toolbar. Drawn, and not an image: pages may forbid those. */
export function drawIcon(): Element {
  const icon = shape('svg', { viewBox: '0 0 128 128', class: 'icon', 'aria-hidden': 'true' });
  icon.append(
    shape('rect', { width: '128', height: '128', rx: '30', fill: GREEN }),
    shape('rect', { x: '18', y: '30', width: '92', height: '62', rx: '10', fill: '#fff' }),
    shape('circle', { cx: '46', cy: '54', r: '11', fill: GREEN }),
    shape('path', { d: 'M28 84a18 15 0 0 1 36 0z', fill: GREEN }),
    shape('path', {
      d: 'M74 54h24M74 72h24',
      stroke: '#2fb3a3',
      'stroke-width': '9',
      'stroke-linecap': 'round',
    }),
  );
  return icon;
}

function shape(name: string, attributes: Record<string, string>): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

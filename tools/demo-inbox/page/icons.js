const SHAPES = {
  inbox: 'M3 13h5l2 3h4l2-3h5M5.5 5h13L21 13v6H3v-6z',
  star: 'M12 3.5l2.6 5.6 6 .7-4.5 4.2 1.2 6-5.3-3-5.3 3 1.2-6-4.5-4.2 6-.7z',
  sent: 'M21 3 3 10.5l7 3.5 3.5 7zM10 14l5-5',
  drafts: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  archive: 'M3 4h18v5H3zM5 9v11h14V9M10 13h4',
  bin: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
  pen: 'M4 20l1-4L16 5l3 3L8 19zM13.5 7.5l3 3',
  reply: 'M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6',
  replyAll: 'M7 7l-5 5 5 5M12 7l-5 5 5 5M7 12h8a6 6 0 0 1 6 6',
  forward: 'M15 7l5 5-5 5M20 12H10a6 6 0 0 0-6 6',
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6 6 18',
};

/** @param {keyof typeof SHAPES} name */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg.namespaceURI, 'path');
  path.setAttribute('d', SHAPES[name]);
  svg.append(path);
  return svg;
}

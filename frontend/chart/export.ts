/** Hands a file to the reader. */
export function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The drawing as a file of its own, with its title, its sentence and a background. */
export function standaloneSvg(drawing: string, title: string, sentence: string, background: string): string {
  const document = new DOMParser().parseFromString(drawing, 'image/svg+xml');
  const root = document.documentElement;
  const space = 'http://www.w3.org/2000/svg';
  const ground = document.createElementNS(space, 'rect');
  Object.entries({ width: '100%', height: '100%', fill: background }).forEach(([key, value]) =>
    ground.setAttribute(key, value),
  );
  const words = [
    ['title', title],
    ['desc', sentence],
  ].map(([name, text]) => {
    const element = document.createElementNS(space, name);
    element.textContent = text;
    return element;
  });
  root.setAttribute('role', 'img');
  root.prepend(...words, ground);
  return new XMLSerializer().serializeToString(root);
}

/** The same drawing as pixels, at twice its size, for slides and documents. */
export async function png(svg: string, width: number, height: number): Promise<Blob> {
  const picture = new Image(width, height);
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made'))), 'image/png'),
  );
}

/** Puts a text on the clipboard; also where the page is not served over HTTPS. True when it is there. */
export async function copy(text: string): Promise<boolean> {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  }
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
}

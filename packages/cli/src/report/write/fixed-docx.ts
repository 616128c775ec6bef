import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The earliest day that a ZIP can name, in whatever time zone: its dates have none. */
const EARLIEST = new Date(1980, 0, 1);

/**
 * A DOCX with everything in it that depends on the moment of writing set: its dates to the edition's day, the random names of its
 * links to their numbers, pictures to numbers of their own, its files in the order of their names. The file says its language as well.
 */
export function fixedDocx(
  bytes: Uint8Array,
  { edition, tag }: { readonly edition: string; readonly tag: string },
): Uint8Array {
  const files = unzipSync(bytes);
  const day = `${edition.slice(0, 10)}T00:00:00Z`;
  const names = new Map<string, string>();
  const numbered = (text: string) =>
    text.replace(/\brId[\w-]{12,}/g, (name) => {
      names.set(name, names.get(name) ?? `link${names.size + 1}`);
      return names.get(name)!;
    });
  const rewrite: Readonly<Record<string, (text: string) => string>> = {
    'docProps/core.xml': (text) =>
      text
        .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${day}`)
        .replace('</cp:coreProperties>', `<dc:language>${tag}</dc:language></cp:coreProperties>`),
    'word/document.xml': (text) => withPictureNumbers(numbered(text)),
    'word/_rels/document.xml.rels': (text) => numbered(text),
  };
  // The document comes first, so that links are numbered as they stand in it.
  const order = [
    'word/document.xml',
    ...Object.keys(files)
      .filter((name) => name !== 'word/document.xml')
      .sort(),
  ];
  const fixed = new Map(
    order.map((name) => {
      const change = rewrite[name];
      return [name, change ? strToU8(change(strFromU8(files[name]!))) : files[name]!] as const;
    }),
  );
  return zipSync(Object.fromEntries([...fixed].sort(([a], [b]) => (a < b ? -1 : 1))), { mtime: EARLIEST, level: 6 });
}

/** Every drawing needs a number that no other has. */
function withPictureNumbers(text: string): string {
  let number = 0;
  return text.replace(/(<wp:docPr id=")[^"]*"/g, (_, before: string) => `${before}${++number}"`);
}

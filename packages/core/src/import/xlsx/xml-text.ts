/** The text of one attribute of an XML tag; empty when the tag has none of this name. The name is a pattern. */
export function attribute(attributes: string, name: string): string {
  const [, double, single = ''] = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return unescaped(double ?? single);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function unescaped(text: string): string {
  return text.replace(/&(#?)(x?)([\dA-Za-z]{1,8});/g, (whole, hash: string, hex: string, name: string) => {
    if (hash === '') return ENTITIES.get(hex + name) ?? whole;
    const code = Number.parseInt(name, hex === '' ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Years and shares of the first measure of a total, from the file that our element reads, too. */
export async function shares() {
  const dataset = await (await fetch('/publication/indicators/hr1.json')).json();
  const [time] = dataset.role.time;
  const years = dataset.dimension[time].category.index;
  const stride = dataset.value.length / years.length;
  return years.map((year, i) => ({ year, share: dataset.value[i * stride] }));
}

/** To be called when a chart has been drawn: notes when its first frame is on the screen. */
export function drawn() {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (globalThis.painted = performance.now());
    port2.postMessage(undefined);
  });
}

const cards = [...document.querySelectorAll('teilhabe-indicator')];

/** Resolves when every card shows other data, or for the first time is complete. */
function drawn() {
  return new Promise((resolve) => {
    let count = 0;
    const one = () => {
      count += 1;
      if (count < cards.length) return;
      document.removeEventListener('teilhabe-drawn', one);
      resolve();
    };
    document.addEventListener('teilhabe-drawn', one);
  });
}

await drawn();
await Promise.all(cards.map((card) => card.updateComplete));
globalThis.change = (on) => {
  const all = drawn();
  for (const card of cards) card.breakdown = on ? 'other' : '';
  return all;
};

import { useState } from 'react';
import type { TeilhabeEventMap } from '@teilhabe/elements';
import type {} from '@teilhabe/elements/react';

/** A card whose breakdown the page knows: React 19 sets properties and listens to events of custom elements by itself. */
export function App() {
  const [breakdown, setBreakdown] = useState('');
  const onChoice = (event: TeilhabeEventMap['teilhabe-choice']) => setBreakdown(event.detail.breakdown);
  return (
    <main>
      <h1>Beschäftigte</h1>
      <button onClick={() => setBreakdown('department')}>Nach Ämtern</button>
      <p id="chosen">{breakdown || 'Gesamt'}</p>
      <teilhabe-indicator
        src="publication/index.json"
        indicator="hr1"
        breakdown={breakdown}
        heading-level={2}
        onteilhabe-choice={onChoice}
      />
    </main>
  );
}

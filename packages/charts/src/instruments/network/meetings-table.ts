import type { CommitteeMeeting } from '@teilhabe/core/publication';
import { formatBare } from '../../words/numbers.js';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import type { TableModel } from '../../words/table.js';
import { textIn } from '../../words/text-in.js';
import type { Seated } from './committees.js';

const STATUSES = ['held', 'cancelled', 'planned'] as const;

/**
 * How many meetings each committee held, cancelled and plans, and at how many of those held the integration management
 * reported (METHODOLOGY.md OE4); of one year where `year` is one.
 */
export function meetingsTable(seated: readonly Seated[], year: string, language: Language): TableModel {
  const known = seated.filter(({ item }) => meetingsOf(item.meetings, year).length > 0);
  return {
    caption: say(language, 'network.meetings', { year: year || 'all' }),
    columns: [
      { id: 'committee', label: say(language, 'network.committee'), numeric: false },
      ...STATUSES.map((status) => ({
        id: status,
        label: say(language, 'network.meetingStatus', { status }),
        numeric: true,
      })),
      { id: 'reports', label: say(language, 'network.reports'), numeric: true },
    ],
    rows: known.map(({ item }) => {
      const meetings = meetingsOf(item.meetings, year);
      const held = meetings.filter(({ status }) => status === 'held');
      const reports = held.filter(({ report = false }) => report).length;
      return {
        header: textIn(item.title, language.tag),
        cells: [
          ...STATUSES.map((status) => formatBare(language, meetings.filter((one) => one.status === status).length)),
          say(language, 'network.reportsOf', { count: reports, held: held.length }),
        ],
      };
    }),
  };
}

function meetingsOf(meetings: readonly CommitteeMeeting[] = [], year: string): readonly CommitteeMeeting[] {
  return meetings.filter(({ date }) => year === '' || (date.earliest ?? '').startsWith(year));
}

import { datasetLabel } from '@teilhabe/charts';
import { paragraph, type ReportBlock, type ReportSection, type ReportTable } from '../report-document.js';
import { HIDING_GROUPS, percent } from '../rule-words.js';
import type { TableFigures } from '../table-figures.js';

type Language = 'de' | 'en';

/** Table by table: how much stays visible, how many people stand behind what does not, and by which rules it is hidden. */
export function hiddenSection(figures: readonly TableFigures[], language: Language): ReportSection {
  const words = WORDS[language];
  const guarded = figures.filter((table) => table.isProtected);
  const open = figures.filter((table) => !table.isProtected);
  const withHidden = guarded.filter(({ log }) => log.length > 0);
  const blocks: readonly (ReportBlock | false)[] = [
    guarded.length === 0 ? paragraph(words.nothing) : visibleTable(guarded, language),
    guarded.length > 0 && paragraph(words.counting),
    guarded.some(({ shareHidden }) => shareHidden === null) && paragraph(words.notTold),
    withHidden.length > 0 && rulesTable(withHidden, language),
    ...(open.length > 0 ? openBlocks(open, language) : []),
  ];
  return { id: 'hidden', heading: words.heading, blocks: blocks.filter((block) => block !== false) };
}

function openBlocks(figures: readonly TableFigures[], language: Language): readonly ReportBlock[] {
  const items = figures.map(({ dataset }) => datasetLabel(dataset, language));
  return [paragraph(WORDS[language].open), { kind: 'list', items }];
}

/** The total leaves out the tables whose sums are not told, or the difference would tell them. */
function visibleTable(figures: readonly TableFigures[], language: Language): ReportTable {
  const words = WORDS[language];
  const count = (n: number) => n.toLocaleString(language);
  const sum = (value: (table: TableFigures) => number) => figures.reduce((total, table) => total + value(table), 0);
  const row = (name: string, visible: number, hidden: number, people: string, share: string) => {
    const all = visible + hidden;
    return [
      name,
      count(all),
      `${count(visible)} (${percent(all === 0 ? 1 : visible / all, language)})`,
      count(hidden),
      people,
      share,
    ];
  };
  return {
    kind: 'table',
    caption: words.visibleCaption,
    columns: [
      { header: words.table },
      ...[words.observations, words.visible, words.hidden, words.people, words.share].map((header) => ({
        header,
        numeric: true,
      })),
    ],
    rows: figures.map(({ dataset, visible, hidden, peopleHidden, shareHidden }) =>
      row(
        datasetLabel(dataset, language),
        visible,
        hidden,
        peopleHidden === null ? words.withheld : count(peopleHidden),
        shareHidden === null ? words.withheld : percent(shareHidden, language),
      ),
    ),
    total: row(
      words.total,
      sum(({ visible }) => visible),
      sum(({ hidden }) => hidden),
      count(sum(({ peopleHidden }) => peopleHidden ?? 0)),
      '',
    ),
  };
}

/** How many observations of each table are hidden by which rule; rules that hide nothing have no column. */
function rulesTable(figures: readonly TableFigures[], language: Language): ReportTable {
  const words = WORDS[language];
  const countBy = (rules: readonly string[], { log }: TableFigures) =>
    log.filter(({ rule }) => rules.includes(rule)).length;
  const groups = HIDING_GROUPS.filter(({ rules }) => figures.some((table) => countBy(rules, table) > 0));
  const total = (rules: readonly string[]) => figures.reduce((sum, table) => sum + countBy(rules, table), 0);
  return {
    kind: 'table',
    caption: words.rulesCaption,
    columns: [{ header: words.table }, ...groups.map((group) => ({ header: group.words[language], numeric: true }))],
    rows: figures.map((table) => [
      datasetLabel(table.dataset, language),
      ...groups.map(({ rules }) => countBy(rules, table).toLocaleString(language)),
    ]),
    total: [words.total, ...groups.map(({ rules }) => total(rules).toLocaleString(language))],
  };
}

const WORDS = {
  de: {
    heading: 'Was geheim gehalten ist',
    nothing: 'Keine Tabelle war zu schützen.',
    visibleCaption: 'Sichtbare und geheim gehaltene Angaben',
    rulesCaption: 'Geheim gehaltene Angaben nach Regeln',
    table: 'Tabelle',
    observations: 'Angaben',
    visible: 'sichtbar',
    hidden: 'geheim',
    people: 'Personen dahinter',
    share: 'Anteil der Personen',
    withheld: '–',
    total: 'Zusammen',
    counting: 'Personen zählen in jedem Zeitraum und in jeder Tabelle aufs Neue.',
    notTold:
      '„–“ bei den Personen: Die Summe beträfe eine einzelne Angabe oder weniger Personen als die Schwelle, oder die Gesamtzahl ist nicht bekannt. Solche Summen fehlen auch in der Zeile „Zusammen“.',
    open: 'Nicht geschützt, weil schon anderswo veröffentlicht oder über Sachen:',
  },
  en: {
    heading: 'What is confidential',
    nothing: 'There was no table to protect.',
    visibleCaption: 'Visible and confidential observations',
    rulesCaption: 'Confidential observations by rule',
    table: 'Table',
    observations: 'Observations',
    visible: 'visible',
    hidden: 'confidential',
    people: 'people behind them',
    share: 'share of people',
    withheld: '–',
    total: 'Together',
    counting: 'People count anew in each period and in each table.',
    notTold:
      '“–” for people: the sum would be about one observation or about fewer people than the threshold, or the number of all is not known. Such sums are left out of the row “Together” too.',
    open: 'Not protected, because published elsewhere already or about things:',
  },
} as const;

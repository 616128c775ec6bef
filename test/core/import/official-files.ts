import type { LayoutName } from '../../../packages/core/src/import/imported.js';

/** What a real file must become: its layout, the size of the tidy table, and cells by what they are about. */
export interface OfficialFile {
  readonly path: string;
  readonly layout: LayoutName;
  readonly rows: number;
  /** The columns beside `period`, `measure`, `unit`, `value` and `status`. */
  readonly columns: readonly string[];
  readonly cells: readonly OfficialCell[];
}

export interface OfficialCell {
  /** Texts of the row by column; they name one row. */
  readonly at: Readonly<Record<string, string>>;
  readonly value: string;
  readonly status?: string;
}

const labelled = (...names: readonly string[]) => names.flatMap((name) => [name, `${name}_label`]);

/** Every file of `../shared/data` that holds numbers, with known answers of its report. */
export const OFFICIAL_FILES: readonly OfficialFile[] = [
  {
    path: 'genesis-classic-latin1/12411-0015.csv',
    layout: 'genesis-classic',
    rows: 11424,
    columns: [...labelled('region'), 'measure_label'],
    cells: [
      { at: { region: '06532', period: '2018-12-31' }, value: '253777' },
      { at: { region: '06532', period: '1995-12-31' }, value: '262952' },
      {
        at: { region_label: 'Göttingen, Landkreis (bis 31.10.2016)', period: '2018-12-31' },
        value: '',
        status: 'notDelivered',
      },
    ],
  },
  {
    path: 'genesis-classic-latin1/12613-0004.csv',
    layout: 'genesis-classic',
    rows: 19467,
    columns: ['altersjahre', 'geschlecht', 'nationalitaet', 'measure_label'],
    cells: [
      {
        at: { period: '2000', altersjahre: 'unter 1 Jahr', geschlecht: 'männlich', nationalitaet: 'Ausländer' },
        value: '268',
      },
      {
        at: { period: '2020', altersjahre: 'Insgesamt', geschlecht: 'Insgesamt', nationalitaet: 'Insgesamt' },
        value: '985572',
      },
      {
        at: { period: '2020', altersjahre: 'Alter unbekannt', geschlecht: 'weiblich', nationalitaet: 'Deutsche' },
        value: '',
        status: 'nothing',
      },
    ],
  },
  {
    path: 'ffcsv-mikrozensus-quality/12211-0001_1773174920289_de_flat.csv',
    layout: 'genesis-flat',
    rows: 225,
    columns: [...labelled('region', 'geschlecht', 'altersgruppen-u15-75m'), 'measure_label'],
    cells: [
      {
        at: { 'altersgruppen-u15-75m': 'ALT070B75', geschlecht: '', measure: 'ERW042' },
        value: '',
        status: 'unreliable',
      },
      { at: { 'altersgruppen-u15-75m': 'ALT030B35', geschlecht: '', measure: 'ERW041' }, value: '4543' },
    ],
  },
  {
    path: 'ffcsv-mikrozensus-quality/12211-0001_1773175226037_en_flat.csv',
    layout: 'genesis-flat',
    rows: 225,
    columns: [...labelled('region', 'sex', 'age-groups-under-15-75-years-and-over'), 'measure_label'],
    cells: [
      { at: { 'age-groups-under-15-75-years-and-over': 'ALT030B35', sex: '', measure: 'ERW041' }, value: '4543' },
    ],
  },
  {
    path: 'ffcsv-mikrozensus-quality/12211-Z-11_1773175349407_de_flat.csv',
    layout: 'genesis-flat',
    rows: 1956,
    columns: [...labelled('region', 'art-der-lebensform'), 'measure_label'],
    cells: [
      { at: { region: '05554', 'art-der-lebensform': 'LB-INS' }, value: '166' },
      { at: { region: '09564', 'art-der-lebensform': 'LB-INS' }, value: '', status: 'notDelivered' },
    ],
  },
  {
    path: 'ffcsv-regional-beschaeftigte-nationalitaet/13111-01-03-4_1773175029986_de_flat.csv',
    layout: 'genesis-flat',
    rows: 3300,
    columns: [...labelled('region', 'nationalitaet', 'geschlecht'), 'measure_label'],
    cells: [
      { at: { region: 'DG', nationalitaet: 'NATA', geschlecht: 'GESM' }, value: '3561574' },
      { at: { region: 'DG', nationalitaet: 'NATA', geschlecht: 'GESW' }, value: '2276342' },
      { at: { region: 'DG', nationalitaet: 'NATA', geschlecht: '' }, value: '5837916' },
      { at: { region: 'DG', nationalitaet: '', geschlecht: 'GESM' }, value: '18659843' },
      { at: { region: 'DG', nationalitaet: '', geschlecht: '' }, value: '34885481' },
      { at: { region: '06532', nationalitaet: '', geschlecht: '' }, value: '', status: 'notDelivered' },
    ],
  },
  {
    path: 'ffcsv-zensus2022-einwanderungsgeschichte/1000A-2022_1773175355216_de_flat.csv',
    layout: 'genesis-flat',
    rows: 1360,
    columns: [
      ...labelled('region', 'alter-10er-jahresgruppen', 'einwanderungsgeschichte-ausfuehrlich'),
      'measure_label',
    ],
    cells: [
      {
        at: { region: 'DG', 'alter-10er-jahresgruppen': '', 'einwanderungsgeschichte-ausfuehrlich_label': 'Insgesamt' },
        value: '82719540',
      },
    ],
  },
  {
    path: 'ffcsv-zensus2022-einwanderungsgeschichte/1000A-2022_1773175384628_de_flat.csv',
    layout: 'genesis-flat',
    rows: 1003,
    columns: [
      ...labelled('region', 'alter-10er-jahresgruppen', 'einwanderungsgeschichte-ausfuehrlich'),
      'measure_label',
    ],
    cells: [
      {
        at: { region: 'DG', 'alter-10er-jahresgruppen': '', 'einwanderungsgeschichte-ausfuehrlich_label': 'Insgesamt' },
        value: '82719540',
      },
    ],
  },
  {
    path: 'ffcsv-zensus2022-einwanderungsgeschichte/2000S-2003_1773175178787_de_flat.csv',
    layout: 'genesis-flat',
    rows: 72,
    columns: [...labelled('region', 'einwanderungsgeschichte-ausfuehrlich', 'erwerbsstatus'), 'measure_label'],
    cells: [{ at: { 'einwanderungsgeschichte-ausfuehrlich': '', erwerbsstatus: '' }, value: '80777360' }],
  },
  {
    path: 'ffcsv-zensus2022-einwanderungsgeschichte/2000S-2003_1773175296110_en_flat.csv',
    layout: 'genesis-flat',
    rows: 72,
    columns: [...labelled('region', 'immigration-history-in-detail', 'activity-status'), 'measure_label'],
    cells: [{ at: { 'immigration-history-in-detail': '', 'activity-status': '' }, value: '80777360' }],
  },
  {
    path: 'ffcsv-zensus2022-gemeinden/1000A-0000_1773175153999_de_flat.csv',
    layout: 'genesis-flat',
    rows: 10787,
    columns: [...labelled('region'), 'measure_label'],
    cells: [
      { at: { region: '065320023023', period: '2022-05-15' }, value: '53116' },
      { at: { region: 'DG' }, value: '82719540' },
    ],
  },
  {
    path: 'ffcsv-schutzsuchende-33mb/12531-0043_175879554_flat.csv',
    layout: 'genesis-flat',
    rows: 116738,
    columns: [...labelled('region', 'schutzstatuskategorie', 'geschlecht', 'staatsangehoerigkeit'), 'measure_label'],
    cells: [
      {
        at: {
          region: '05166',
          schutzstatuskategorie: 'SCHUTZST-AK-5',
          geschlecht: 'GESM',
          staatsangehoerigkeit: 'ST144',
        },
        value: '10',
      },
    ],
  },
  ...(
    [
      ['arbeitslose_ausländer_nachgeschlecht', 30, 'geschlecht', '2015', ['271816', '296426', '568242']],
      ['arbeitslose_ausländer_nachgeschlecht', 30, 'geschlecht', '2024', ['511527', '529381', '1040908']],
      ['arbeitslose_insgesamt_nachgeschlecht', 30, 'geschlecht', '2024', ['1257048', '1530065', '2787113']],
      ['beschäftigte_ausländer_nachgeschlecht', 33, 'geschlecht', '2024-06', ['2571060', '3712110', '6283170']],
      ['beschäftigte_insgesamt_nachgeschlecht', 33, 'geschlecht', '2014-06', ['17334670', '18189690', '35524360']],
    ] as const
  ).map(([name, rows, dimension, period, values]): OfficialFile => {
    const at = (sex: string) => ({ period, [dimension]: sex });
    return {
      path: `ba-migrationsmonitor/${name}.csv`,
      layout: 'bundesagentur',
      rows,
      columns: [...labelled('region'), 'staatsangehoerigkeit', dimension, 'measure_label'],
      cells: ['Frauen', 'Männer', 'Insgesamt'].map((sex, i) => ({ at: at(sex), value: values[i]! })),
    };
  }),
  ...(
    [
      ['beschäftigte_ausländer_nachberufsabschluss', 'Keine Angabe', '1722490', 27],
      ['beschäftigte_insgesamt_nachaltersgruppe', '25 bis unter 55 Jahre', '24339960', 62],
    ] as const
  ).map(([name, merkmal, count, share]): OfficialFile => {
    return {
      path: `ba-migrationsmonitor/${name}.csv`,
      layout: 'bundesagentur',
      rows: 8,
      columns: [...labelled('region'), 'staatsangehoerigkeit', 'merkmal', 'measure_label'],
      cells: [
        { at: { merkmal, period: '2024', unit: '' }, value: count },
        { at: { merkmal, period: '2024', unit: '%' }, value: String(share) },
      ],
    };
  }),
  {
    path: 'ba-migrationsmonitor/zusammengefuegt.csv',
    layout: 'wide',
    rows: 726,
    columns: ['measure_label'],
    cells: [],
  },
  {
    path: 'niedersachsen-integrationsmonitoring/indicator_1-1-1.csv',
    layout: 'open-sdg',
    rows: 1040,
    columns: labelled('region'),
    cells: [{ at: { period: '2024', region: 'K030' }, value: '8010686' }],
  },
  {
    path: 'niedersachsen-integrationsmonitoring/indicator_4-1-4.csv',
    layout: 'open-sdg',
    rows: 3120,
    columns: [...labelled('region'), 'nationalitaet'],
    cells: [
      { at: { period: '2005', region: 'K03101', nationalitaet: 'Deutsche', unit: 'Anzahl' }, value: '202' },
      {
        at: { period: '2024', region: 'K030', nationalitaet: 'Ausländerinnen und Ausländer', unit: 'Prozent' },
        value: '27.7817079332997',
      },
    ],
  },
  {
    path: 'niedersachsen-integrationsmonitoring/indicator_5-3-2.csv',
    layout: 'open-sdg',
    rows: 227,
    columns: ['kategorie', 'geschlecht'],
    cells: [
      {
        at: {
          period: '2007-06',
          kategorie: 'Arbeitslosenquote Insgesamt (alle Erwerbspersonen)',
          geschlecht: 'Insgesamt',
        },
        value: '8.5',
      },
    ],
  },
  {
    path: 'niedersachsen-integrationsmonitoring/indicator_5-3-3.csv',
    layout: 'open-sdg',
    rows: 114,
    columns: ['kategorie', 'geschlecht', 'altersgruppe'],
    cells: [{ at: { period: '2009-06', geschlecht: 'Insgesamt', altersgruppe: '' }, value: '12.2' }],
  },
  {
    path: 'niedersachsen-integrationsmonitoring/indicator_6-3-2.csv',
    layout: 'open-sdg',
    rows: 1344,
    columns: ['migrationsstatus', 'haushaltsnettoeinkommen', 'haushaltsgroesse'],
    cells: [
      {
        at: {
          period: '2024',
          migrationsstatus: 'Insgesamt',
          haushaltsnettoeinkommen: 'unter 500',
          haushaltsgroesse: 'insgesamt',
        },
        value: '53',
      },
      {
        at: {
          period: '2024',
          migrationsstatus: 'Ein Teil der Haushaltsmitglieder hat einen Migraitonshintergrund',
          haushaltsnettoeinkommen: 'unter 500',
          haushaltsgroesse: 'insgesamt',
        },
        value: '',
        status: 'suppressed',
      },
    ],
  },
  {
    path: 'basel-integration/6057.tsv',
    layout: 'wide',
    rows: 60,
    columns: ['measure_label'],
    cells: [
      { at: { period: '2024', measure: 'auslaenderanteil' }, value: '38.72250198781' },
      { at: { period: '2024', measure: 'auslaender' }, value: '80355' },
      { at: { period: '2024', measure: 'bevoelkerung' }, value: '207515' },
    ],
  },
  {
    path: 'basel-integration/6398.tsv',
    layout: 'wide',
    rows: 42,
    columns: [...labelled('wohnviertel'), 'measure_label'],
    cells: [{ at: { wohnviertel: '6', unit: 'Prozentpunkte' }, value: '2.8412' }],
  },
  {
    path: 'basel-integration/6420.tsv',
    layout: 'wide',
    rows: 140,
    columns: ['measure_label'],
    cells: [
      { at: { period: '2024', measure: 'total' }, value: '1007' },
      { at: { period: '2024', measure: 'oberes-kader' }, value: '6' },
    ],
  },
  {
    path: 'basel-integration/6423.tsv',
    layout: 'wide',
    rows: 42,
    columns: ['kaderstufe', 'measure_label'],
    cells: ['5291', '74', '246', '129', '202', '111'].map((value, i) => {
      const levels = [
        'Ohne Kaderfunktion',
        'Unteres Fachkader',
        'Unteres Kader',
        'Mittleres Fachkader',
        'Mittleres Kader',
        'Oberes Kader',
      ];
      return { at: { kaderstufe: levels[i]!, measure: 'total' }, value };
    }),
  },
  {
    path: 'basel-integration/6425.tsv',
    layout: 'wide',
    rows: 55,
    columns: ['kaderstufe', 'measure_label'],
    cells: [{ at: { kaderstufe: 'Oberes Kader', measure: 'italien' }, value: '1' }],
  },
  {
    path: 'basel-integration/6514.tsv',
    layout: 'wide',
    rows: 18,
    columns: ['staatsangehoerigkeit', 'measure_label'],
    cells: [{ at: { staatsangehoerigkeit: 'Türkei', measure: 'eingeloeste-gutscheine' }, value: '67' }],
  },
  {
    path: 'berlin-lor-mss2021/einwohnerbestand_06-2022_plr.csv',
    layout: 'wide',
    rows: 5962,
    columns: ['plr-id', 'measure_label'],
    cells: [{ at: { 'plr-id': '01100101', measure: 'auslaender' }, value: '1509' }],
  },
  {
    path: 'berlin-lor-mss2021/mss_2021_kontext-indikatoren_anteile_plr.csv',
    layout: 'wide',
    rows: 8130,
    columns: [...labelled('plr'), 'measure_label'],
    cells: [
      { at: { plr: '01100101', measure: 'ew', period: '2020-12-31' }, value: '3419' },
      { at: { plr: '01100101', measure: 'k06' }, value: '-1.31' },
    ],
  },
  {
    path: 'hamburg-stadtteilprofile-2014/Daten_fuer_die_Stadtteilprofile_2014.csv',
    layout: 'wide',
    rows: 7276,
    columns: ['stadtgebiet', 'measure_label'],
    cells: [
      { at: { stadtgebiet: 'Hamburg-Altstadt', measure_label: 'Bevölkerung' }, value: '1675' },
      {
        at: { stadtgebiet: 'Hamburg-Altstadt', measure_label: 'Bevölkerung mit Migrations-hintergrund' },
        value: '664',
      },
      {
        at: {
          stadtgebiet: 'Hamburg-Altstadt',
          measure_label: 'Anteil der Bevölkerung mit Migrations-hintergrund in %',
        },
        value: '39.6',
      },
      { at: { stadtgebiet: 'Hamburg-Altstadt', measure_label: 'Wanderungssaldo' }, value: '-23' },
      { at: { stadtgebiet: 'Hamburg', measure_label: 'Bevölkerung' }, value: '1788994' },
      { at: { stadtgebiet: 'Hamburg', measure_label: 'Bevölkerung mit Migrations-hintergrund' }, value: '548279' },
      {
        at: { stadtgebiet: 'Hamburg', measure_label: 'Anteil der Bevölkerung mit Migrations-hintergrund in %' },
        value: '30.8',
      },
    ],
  },
  {
    path: 'koeln-einwohner-migrationshintergrund/bevoelkerung.csv',
    layout: 'tidy',
    rows: 29135,
    columns: ['id', ...labelled('tabelle', 'raum'), 'zei-id', 'zeile'],
    cells: [{ at: { id: '010.005.2005.000.010', raum: '000', tabelle: '005' }, value: '1023101.0' }],
  },
  {
    path: 'turkiye-student-evaluation-likert/turkiye-student-evaluation_generic.csv',
    layout: 'wide',
    rows: 186240,
    columns: ['row', 'course-code', 'measure_label'],
    cells: [{ at: { row: '2', measure: 'attendance' }, value: '0' }],
  },
  {
    path: 'uk-civil-service-people-survey/csps2013_demographic_results.csv',
    layout: 'wide',
    rows: 7055,
    columns: ['gruppe'],
    cells: [{ at: { gruppe: 'Grade: EO (n=72,857)', measure: 'Employee engagement index' }, value: '52' }],
  },
  {
    path: 'uk-civil-service-people-survey/Civil-Service-People-Survey-2016-_results-by-demographic-groups.csv',
    layout: 'wide',
    rows: 15370,
    columns: ['civil-service-people-survey-2016-results-by-demographic', 'measure_label'],
    cells: [
      {
        at: {
          'civil-service-people-survey-2016-results-by-demographic': 'Number of responses',
          measure_label: 'Grade EO',
        },
        value: '72720',
      },
    ],
  },
];

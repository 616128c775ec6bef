import { describe, expect, it } from 'vitest';
import { dimensionTitles } from '../../../../packages/core/src/import/names/dimension-titles.js';
import { identifier, uniqueIdentifiers } from '../../../../packages/core/src/import/names/identifier.js';
import { countsThousands, isUnit, unitOfHeading } from '../../../../packages/core/src/import/names/unit-of-heading.js';

describe('identifier', () => {
  it.each([
    ['Ausländeranteil in %', 'auslaenderanteil-in-prozent'],
    ['Straße', 'strasse'],
    ['PLR-ID', 'plr-id'],
    ['  ', 'column'],
    ['人口', 'column'],
    ['Café', 'cafe'],
    ['__proto__', 'proto'],
  ])('identifier(%j) is %j', (text, name) => {
    expect(identifier(text)).toBe(name);
  });

  it('identifier(a long text) is cut at a word', () => {
    const name = identifier('Anteil der unter 18-Jährigen mit Migrationshintergrund an allen unter 18-Jährigen');
    expect(name).toBe('anteil-der-unter-18-jaehrigen-mit-migrationshintergrund-an');
    expect(identifier('a'.repeat(500))).toHaveLength(60);
  });

  it('uniqueIdentifiers numbers what would be the same', () => {
    expect(uniqueIdentifiers(['a', 'A', 'a-2', 'value'], ['value'])).toEqual(['a', 'a-2', 'a-2-2', 'value-2']);
  });
});

describe('unitOfHeading', () => {
  it.each([
    ['Anteil in %', '%'],
    ['Quote in Prozent', '%'],
    ['Bevölkerungsstand (Anzahl)', 'Anzahl'],
    ['Veränderung seit 2005 in Prozentpunkten', 'Prozentpunkte'],
    ['Fläche in km²', 'km²'],
    ['Einkommen in EUR (2010)', 'EUR'],
    ['Personen (1000)', '1000'],
    ['Einwohner', ''],
    ['Zuzüge in das Umland', ''],
    ['Ausgaben (Tsd.)', '1000'],
    ['Ausgaben 2023 in Tsd. Euro', '1000 EUR'],
    ['Ausgaben (in 1.000 €)', '1000 EUR'],
    ['Ausgaben in T€', '1000 EUR'],
    ['Haushalt in Mio. Euro', 'Mill. EUR'],
    ['Schulden in Mrd. EUR', 'Mrd. EUR'],
    ['Einkommen in Euro', 'EUR'],
    ['Frauen %', '%'],
  ])('unitOfHeading(%j) is %j', (heading, unit) => {
    expect(unitOfHeading(heading)).toBe(unit);
  });

  it.each(['1000', 'in 1000', 'Tsd.', '1.000', 'Tausend'])('countsThousands(%j) is true', (unit) => {
    expect(countsThousands(unit)).toBe(true);
  });

  it('countsThousands and isUnit of other words are false', () => {
    expect(['%', '', 'je 1000', 'Anzahl'].filter(countsThousands)).toEqual([]);
    expect(['männlich', '', '2015', 'Hafen'].filter(isUnit)).toEqual([]);
    expect(isUnit('ha')).toBe(true);
  });
});

describe('dimensionTitles', () => {
  it('dimensionTitles takes the words of a title that fit, then those that are left', () => {
    const sexes = { categories: ['männlich', 'weiblich', 'Insgesamt'] };
    const nations = { categories: ['Deutsche', 'Ausländer', 'Insgesamt'] };
    const ages = { categories: ['unter 1 Jahr', '1-Jährige', 'Alter unbekannt'] };
    const title = 'Gestorbene: Deutschland, Jahre, Nationalität, Geschlecht, Altersjahre';
    expect(dimensionTitles([ages, sexes, nations], title)).toEqual(['Altersjahre', 'Geschlecht', 'Nationalität']);
  });

  it('dimensionTitles without words numbers them', () => {
    expect(dimensionTitles([{ categories: ['a', 'b'] }, { categories: ['weiblich'] }], 'Tabelle')).toEqual([
      'Merkmal 1',
      'Geschlecht',
    ]);
    expect(dimensionTitles([{ categories: [], title: 'Amt' }, { categories: [] }], '')).toEqual(['Amt', 'Merkmal 2']);
  });
});

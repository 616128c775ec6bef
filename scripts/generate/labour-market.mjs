import { csv } from './csv.mjs';
import { nationalLabourMarket } from './national-labour-market.mjs';

const HEADER = [
  'Jahr',
  'Staatsangehörigkeit',
  'Geschlecht',
  'Bevölkerung 15 bis unter 65',
  'Abhängige zivile Erwerbspersonen',
  'Arbeitslose',
];

/** A town of about 55 000 inhabitants is one part in so many of the country. */
const PARTS = 1520;

/**
 * How the made-up town differs from the country: `employed` and `unemployed` are factors on its part of the country's figures,
 * `active` is which share of the population aged 15 to under 65 belongs to the dependent labour force, and `women` whose share
 * of the employed and of the unemployed is female.
 */
const GROUPS = [
  { name: 'Deutsche', employed: 0.95, unemployed: 0.95, active: 0.8, women: { employed: 0.48, unemployed: 0.45 } },
  { name: 'Ausländer', employed: 1.2, unemployed: 1.15, active: 0.72, women: { employed: 0.41, unemployed: 0.48 } },
];

/** How far a year may be off the country's course, as a share. */
const OFF = { employed: 0.005, unemployed: 0.02 };

/**
 * The made-up town's labour market: one row is one year, nationality and gender. It follows the country's real figures, so that
 * both can stand in one report; no row describes a real town.
 */
export function labourMarket(random) {
  const rows = nationalLabourMarket().flatMap(({ year, ...country }) =>
    GROUPS.flatMap((group) => {
      const employed = townPart(random, country[group.name].employed, group.employed, OFF.employed);
      const unemployed = townPart(random, country[group.name].unemployed, group.unemployed, OFF.unemployed);
      return genders(group, { employed, unemployed }).map(([gender, figures]) => [
        year,
        group.name,
        gender,
        ...bases(group, figures),
      ]);
    }),
  );
  return csv(HEADER, rows);
}

function townPart(random, country, factor, off) {
  return Math.round((country / PARTS) * factor * (1 + off * (2 * random() - 1)));
}

function genders({ women }, { employed, unemployed }) {
  const female = {
    employed: Math.round(employed * women.employed),
    unemployed: Math.round(unemployed * women.unemployed),
  };
  const male = { employed: employed - female.employed, unemployed: unemployed - female.unemployed };
  return [
    ['weiblich', female],
    ['männlich', male],
  ];
}

/** Population, dependent labour force and unemployed; the unemployed belong to the labour force. */
function bases({ active }, { employed, unemployed }) {
  const labourForce = employed + unemployed;
  return [Math.round(labourForce / active), labourForce, unemployed];
}

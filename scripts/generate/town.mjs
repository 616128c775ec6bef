/** The years of what the made-up town counts outside its administration. */
export const TOWN_YEARS = [2022, 2023, 2024, 2025];

/** The districts, and how much goes on in each. No weight describes a real district. */
export const DISTRICTS = {
  Altstadt: 12,
  Neustadt: 14,
  Westend: 9,
  Dalheim: 8,
  Niedergirmes: 14,
  Büblingshausen: 9,
  Sturzkopf: 5,
  Hermannstein: 11,
  Naunheim: 11,
  Garbenheim: 7,
  Nauborn: 10,
  Steindorf: 6,
  Blasbach: 4,
  Dutenhofen: 10,
  Münchholzhausen: 8,
};

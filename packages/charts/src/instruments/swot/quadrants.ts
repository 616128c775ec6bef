/** The four quadrants in the order of the 2 × 2: what lies within the administration first, what helps before what hinders. */
export const QUADRANTS = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;

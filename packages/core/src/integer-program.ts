/** The door to the solver: suppression and its auditor share the library and nothing else. */
export { equalTo, lessEq, solve, type Constraint } from 'yalps';

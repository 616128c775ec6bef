import { drawn } from './shares.mjs';

// The figure stands in the page itself: the first frame after its script has come shows it, if not one before.
drawn();

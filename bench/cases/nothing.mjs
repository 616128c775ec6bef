// Starts and ends: what any process of Node costs.
console.log('{}');

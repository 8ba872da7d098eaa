/** Names of God. Line format: see `arabic-male.ts`. */
export default `
الله | sacred | God
الرحمن | sacred | the Merciful
`;

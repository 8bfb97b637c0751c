/** One chunk with every text of the language. */
export default Object.values(
  import.meta.glob<string>('../../../../../assets/locales/ru/*.ftl', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

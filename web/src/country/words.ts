// The words of the national views, Swedish and English side by side.
export const countrySv = {
  title: 'Sverige',
}

export const countryEn: typeof countrySv = {
  title: 'Sweden',
}

/** How many numbers `rivalFeatures` gives a pair. */
export const rivalFeatureCount = 9

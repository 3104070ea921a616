/** The most bytes of a document that the page takes. GET /api/dossier tells them, so that the page need not send what would be refused. */
export const largestDocument = 50 * 1024 * 1024

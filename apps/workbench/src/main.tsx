import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components'
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import './tokens.css'
import './base.css'
import './forcedColors.css'
import { Refused } from './api/refused.ts'
import { App } from './App.tsx'
import { applyTheme } from './frame/useSetting.ts'

applyTheme()

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (times, error) => times < 2 && !(error instanceof Refused && error.stays),
    },
  },
})

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <I18nProvider locale="en-GB">
        <App />
      </I18nProvider>
    </QueryClientProvider>
  </StrictMode>,
)

import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import 'graphiql/setup-workers/vite';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './style.css';
import { examples } from './examples.js';
import { explorer } from './explorer.js';
import { fetcher } from './fetcher.js';
import { KeyButton } from './key-button.js';

const plugins = [HISTORY_PLUGIN, explorer];

// Read before GraphiQL writes its own: who has closed the explorer once does not get it back at each reload.
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;

// The explorer's share of the width beside the editors: GraphiQL's third leaves too little for a query on a laptop.
if (isFirstVisit) localStorage.setItem('graphiql:docExplorerFlex', '0.24');

createRoot(document.getElementById('page')!).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={plugins}
    visiblePlugin={isFirstVisit ? explorer.title : ''}
    defaultTabs={examples}
    defaultEditorToolsVisibility="variables"
    inputValueDeprecation
    schemaDescription
  >
    <GraphiQL.Logo>
      <span className="brand">
        partner-graph <a href="/docs">Docs</a>
      </span>
      <KeyButton />
    </GraphiQL.Logo>
  </GraphiQL>,
);

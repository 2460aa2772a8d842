import { explorerPlugin } from '@graphiql/plugin-explorer';
import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';

const { content: Explorer, ...plugin } = explorerPlugin();

/** The explorer plugin, which leaves the cursor where people type. */
export const explorer = { ...plugin, title: 'Explorer', content: CalmExplorer };

/**
 * The explorer takes the cursor for the last argument it finds in a query, and scrolls there, unless the cursor is in
 * an editor already. So the query editor gets it first, when the explorer opens and when another tab is chosen.
 */
function CalmExplorer() {
  const { queryEditor, activeTabIndex } = useGraphiQL(pick('queryEditor', 'activeTabIndex'));
  const [shownTab, setShownTab] = useState(-1);
  useEffect(() => {
    if (!queryEditor) return;
    queryEditor.focus();
    setShownTab(activeTabIndex);
  }, [queryEditor, activeTabIndex]);
  return shownTab === activeTabIndex ? <Explorer /> : null;
}

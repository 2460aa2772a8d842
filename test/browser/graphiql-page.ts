import type { Locator, Page, Response } from 'playwright-core';

/** GraphiQL as its user sees it: what can be clicked and read, by the names that are on the screen. */
export class GraphiqlPage {
  constructor(private readonly page: Page) {}

  get queryEditor(): Locator {
    return this.page.locator('.graphiql-query-editor');
  }

  get answer(): Locator {
    return this.page.locator('.graphiql-response');
  }

  get tabNames(): Locator {
    return this.page.locator('.graphiql-tab-button');
  }

  /** The panel at the left: documentation, history or explorer. */
  get panel(): Locator {
    return this.page.locator('.graphiql-plugin');
  }

  /** The page can be used once both editors stand and the schema has come. */
  async ready(): Promise<void> {
    await this.queryEditor.locator('.view-line').first().waitFor();
    await this.answer.locator('.monaco-editor').waitFor();
    await this.page.locator('.graphiql-explorer-root').waitFor();
  }

  async openTab(name: string): Promise<void> {
    await this.tabNames.getByText(name, { exact: true }).click();
    await this.queryEditor.getByText(name).first().waitFor();
  }

  async newTab(): Promise<void> {
    await this.page.getByRole('button', { name: 'New tab' }).click();
  }

  async openPanel(title: 'Documentation Explorer' | 'History' | 'Explorer'): Promise<void> {
    await this.page.getByRole('button', { name: `Show ${title}`, exact: true }).click();
  }

  /** Puts a query in place of the one in the editor, all at once: keys would start completions and pair brackets. */
  async write(query: string): Promise<void> {
    await this.queryEditor.locator('.view-lines').click();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.insertText(query);
  }

  /** Presses the play button; resolves with the gateway's answer once it is also on the screen. */
  async run(): Promise<{ data?: Record<string, unknown> | null; errors?: { message: string }[] }> {
    const answered = this.page.waitForResponse(isAnswer);
    await this.page.getByRole('button', { name: /^Execute query/ }).click();
    const body = await (await answered).json();
    await this.answer
      .locator('.view-line', { hasText: /"(data|errors)"/ })
      .first()
      .waitFor();
    return body;
  }
}

function isAnswer(response: Response): boolean {
  return response.request().method() === 'POST' && new URL(response.url()).pathname === '/graphql';
}

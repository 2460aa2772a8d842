import type { Text } from '../../language/text.js';
import { PartnerError, type PartnerErrorDetails } from './partner-error.js';

/** Whoever runs the gateway has not configured what the call needs. Nobody was asked. */
export class SettingRequired extends PartnerError {
  readonly code = 'SETTING_REQUIRED';
  protected readonly refusal = true;
  /** Names of the settings to set, e.g. `PARTNER_AGENCY`. */
  readonly settings: readonly string[];

  constructor(text: Text, details: PartnerErrorDetails, settings: readonly string[]) {
    super(text, details);
    this.settings = settings;
  }

  override get extensions() {
    return { ...super.extensions, settings: this.settings };
  }
}

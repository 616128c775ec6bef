/**
 * Leaves out the words of errors that only a programmer meets (STYLE.md: misuse throws): no number depends on them,
 * and tests that copy whole sentences would only hinder whoever improves them.
 */
const thrownWords = {
  shouldIgnore(path) {
    const isText = path.isStringLiteral() || path.isTemplateLiteral();
    const call = path.parentPath;
    const isThrown = call?.isNewExpression() && call.parentPath?.isThrowStatement();
    return isText && isThrown ? 'words of an error for programmers' : undefined;
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'thrown-words', value: thrownWords }];

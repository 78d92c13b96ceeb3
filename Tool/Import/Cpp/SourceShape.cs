namespace Stevedore.Tool.Import.Cpp;

/// <summary>Refuses what no program looks like and what would exhaust a parser's stack.</summary>
internal static class SourceShape
{
    private const int MaxNesting = 200, MaxPrefix = 2000, MaxOperators = 2000;

    /// <summary>The reason why a text is not parsed, or null.</summary>
    public static string? WhyNot(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
            return "it is not a text";
        int nesting = 0, deepest = 0, prefix = 0, operators = 0;
        char quote = '\0';
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (quote != '\0')
            {
                if (character == '\\')
                    i++;
                else if (character == quote || character == '\n')
                    quote = '\0';
                continue;
            }
            switch (character)
            {
                case '/' when i + 1 < text.Length && text[i + 1] == '/':
                    i = IndexOrEnd(text, "\n", i);
                    continue;
                case '/' when i + 1 < text.Length && text[i + 1] == '*':
                    i = IndexOrEnd(text, "*/", i) + 1;
                    continue;
                case '"' or '\'':
                    quote = character;
                    break;
                case '(' or '[' or '{':
                    deepest = Math.Max(deepest, ++nesting);
                    break;
                case ')' or ']' or '}':
                    nesting = Math.Max(0, nesting - 1);
                    break;
            }
            bool isOperator = "+-*/%&|^!~<>=?:.".Contains(character, StringComparison.Ordinal);
            operators = character is ';' or '{' or '}' or ',' or '#' ? 0 : isOperator ? operators + 1 : operators;
            prefix = isOperator ? prefix + 1 : 0;
            if (operators > MaxOperators || prefix > MaxPrefix)
                return "an expression of it has more than 2000 operators";
        }
        return deepest > MaxNesting ? "it is nested more than 200 deep" : null;
    }

    private static int IndexOrEnd(string text, string what, int from)
    {
        int index = text.IndexOf(what, from, StringComparison.Ordinal);
        return index < 0 ? text.Length : index;
    }
}

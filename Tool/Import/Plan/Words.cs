namespace Stevedore.Tool.Import.Plan;

/// <summary>Names out of expressions of C++.</summary>
internal static class Words
{
    /// <summary>The last name in a text: <c>height</c> of <c>(int)m_font.height</c>.</summary>
    public static string LastName(string text)
    {
        int end = text.Length;
        while (end > 0 && !IsPart(text[end - 1]))
            end--;
        int start = end;
        while (start > 0 && IsPart(text[start - 1]))
            start--;
        return text[start..end];
    }

    private static bool IsPart(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';
}

using System.Text.RegularExpressions;

namespace Stevedore.Analyzers.Tests.Harness;

/// <summary>Takes a program that is written down in one text into its files, which lines such as <c>// File: Order.cs</c> begin.</summary>
internal static partial class ProgramParts
{
    /// <summary>The files of a program; a text without such lines is one file.</summary>
    public static string[] Of(string program)
    {
        string[] parts = Heading().Split(program);
        return parts.Length == 1 ? parts : parts[1..];
    }

    [GeneratedRegex("^// File: .*\n", RegexOptions.Multiline)]
    private static partial Regex Heading();
}

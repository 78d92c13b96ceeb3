using System.Buffers;
using Stevedore.Wire;

namespace Stevedore.Tool.Structure;

/// <summary>The names that classes have on the wire: those of C++, and those of .NET's own types.</summary>
internal static class ClassName
{
    private static readonly SearchValues<byte> s_characters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_:.,<>[]()` "u8);

    /// <summary>Whether a class can be called so. No name is one letter: in files of words, these are among words of FFFF often.</summary>
    public static bool IsPossible(ReadOnlySpan<byte> name) =>
        name.Length is > 1 and <= ClassHeader.MaxNameLength
        && (char.IsAsciiLetter((char)name[0]) || name[0] is (byte)'_' or (byte)'(')
        && !name.ContainsAnyExcept(s_characters)
        && name[^1] is not ((byte)' ' or (byte)',' or (byte)'.' or (byte)':' or (byte)'<' or (byte)'[' or (byte)'(')
        && IsBalanced(name);

    /// <summary>Whether a name is one that chance does not make: three letters or more, without blanks.</summary>
    public static bool IsTelling(string name) => name.Length >= 3 && !name.Contains(' ');

    private static bool IsBalanced(ReadOnlySpan<byte> name)
    {
        int open = 0;
        foreach (byte character in name)
        {
            if (character is (byte)'<' or (byte)'[' or (byte)'(')
                open++;
            else if (character is (byte)'>' or (byte)']' or (byte)')' && --open < 0)
                return false;
            else if (open == 0 && character is (byte)',' or (byte)' ')
                return false;
        }
        return open == 0;
    }
}

using System.Text;

namespace Stevedore.Tool.Structure;

/// <summary>Tells in what code page texts are, by whether their bytes are characters of it and how usual these are.</summary>
internal static class CodePageGuess
{
    private const int Utf8 = 65001;

    /// <summary>That of most programs; texts of ASCII alone are the same in all.</summary>
    public const int Usual = 1252;

    private const int Central = 1250;

    private const int MaxTexts = 2000;

    /// <summary>Of how usual characters a text says anything: what is none is a text of unusual characters in every code page.</summary>
    private const double Telling = 0.5;

    /// <summary>What the texts must say together; the least is one text of which each character is usual.</summary>
    private const double Told = 0.3;

    /// <summary>Letters of languages that are written in 1252, in 1250.</summary>
    private const string WesternLetters = "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ";
    private const string CentralLetters = "ąćęłńóśźżčďěňřšťůžőűáéíúýôäöüßĄĆĘŁŃÓŚŹŻČĎĚŇŘŠŤŮŽŐŰÁÉÍÚÝÔÄÖÜăâîşţđ";

    private static readonly int[] s_pages = [Utf8, Usual, Central, 1251, 932, 936, 949, 950];
    private static readonly Dictionary<int, Encoding> s_strict = s_pages.ToDictionary(static page => page, static page => Strict(page));

    /// <summary>The encoding that refuses bytes that are no text of the code page.</summary>
    public static Encoding StrictOf(int page) => s_strict[page];

    /// <summary>Whether bytes can be a text of the code page. In one of Latin letters most of them are ASCII.</summary>
    public static bool Suits(int page, ReadOnlySpan<byte> text, bool isMostlyHigh)
    {
        if (isMostlyHigh && page is Usual or Central)
            return false;
        try
        {
            _ = s_strict[page].GetCharCount(text);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>The code page of texts; whether they have anything by which it can be told.</summary>
    public static (int Page, bool IsTold) Of(IEnumerable<byte[]> texts)
    {
        double[] scores = new double[s_pages.Length];
        foreach (byte[] text in texts.Where(static text => text.AsSpan().ContainsAnyInRange<byte>(0x80, 0xFF)).Take(MaxTexts))
        {
            for (int i = 0; i < s_pages.Length; i++)
                scores[i] += Math.Max(0, ScoreOf(text, s_pages[i]) - Telling);
        }
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }
        return scores[best] > Told ? (s_pages[best], true) : (Usual, false);
    }

    /// <summary>How usual the characters are, for each byte that is not ASCII.</summary>
    private static double ScoreOf(byte[] text, int page)
    {
        string characters;
        try
        {
            characters = s_strict[page].GetString(text);
        }
        catch (DecoderFallbackException)
        {
            return 0;
        }
        double sum = 0;
        int count = 0;
        for (int i = 0; i < characters.Length; i++)
        {
            char character = characters[i];
            if (character < 0x80)
                continue;
            count++;
            sum += page switch
            {
                Utf8 => 2,
                Usual => OfLetters(characters, i, WesternLetters),
                Central => OfLetters(characters, i, CentralLetters) - 0.1,
                1251 => OfCyrillic(characters, i),
                _ => OfEastern(character, page),
            };
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double OfLetters(string characters, int index, string usual)
    {
        char character = characters[index];
        if (!usual.Contains(character))
            return char.IsLetter(character) || !IsBesideLetter(characters, index) ? 0.1 : -1;
        bool isAlone = !IsBesideLetter(characters, index);
        bool isCrowded = (index > 0 && characters[index - 1] >= 0x80) && (index + 1 < characters.Length && characters[index + 1] >= 0x80);
        return isCrowded ? -0.5 : isAlone ? 0.2 : 1;
    }

    private static double OfCyrillic(string characters, int index)
    {
        if (characters[index] is not (>= 'А' and <= 'я' or 'ё' or 'Ё' or 'і' or 'ї' or 'є' or 'ґ'))
            return -0.5;
        bool besideLatin = (index > 0 && char.IsAsciiLetter(characters[index - 1]))
            || (index + 1 < characters.Length && char.IsAsciiLetter(characters[index + 1]));
        bool changesCase = index > 0 && char.IsLower(characters[index - 1]) && char.IsUpper(characters[index]);
        return besideLatin || changesCase ? -0.5 : 0.9;
    }

    /// <summary>Kana and hangul tell; so do the ideographs that come first in their code page, which are the frequent ones.</summary>
    private static double OfEastern(char character, int page)
    {
        if (character is >= 'ぁ' and <= 'ヿ')
            return page == 932 ? 1.2 : 0.2;
        if (character is >= '가' and <= '힣')
            return page == 949 ? IsFrequent(character, page) ? 1.2 : 0.1 : 0;
        if (character is >= '\uFF61' and <= '\uFF9F')
            return page == 932 ? 0.05 : 0;
        if (character is >= '\u3000' and <= '\u303F' or >= '\uFF01' and <= '\uFF5E')
            return 0.9;
        if (character is >= '\u4E00' and <= '\u9FFF')
            return IsFrequent(character, page) ? page == 949 ? 0.3 : 1 : -0.2;
        return 0.1;
    }

    private static bool IsFrequent(char character, int page)
    {
        byte[] bytes = s_strict[page].GetBytes([character]);
        return bytes.Length == 2 && page switch
        {
            932 => bytes[0] is >= 0x88 and <= 0x97,
            936 => bytes[0] is >= 0xB0 and <= 0xD7 && bytes[1] >= 0xA1,
            949 => bytes[0] is >= 0xB0 and <= 0xC8 && bytes[1] >= 0xA1,
            _ => bytes[0] is >= 0xA4 and <= 0xC6,
        };
    }

    private static bool IsBesideLetter(string characters, int index) =>
        (index > 0 && char.IsLetter(characters[index - 1])) || (index + 1 < characters.Length && char.IsLetter(characters[index + 1]));

    private static Encoding Strict(int page)
    {
        Encoding encoding = page == Utf8 ? new UTF8Encoding(false) : CodePagesEncodingProvider.Instance.GetEncoding(page)!;
        Encoding strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }
}

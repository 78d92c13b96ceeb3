using Microsoft.CodeAnalysis.Text;
using Stevedore.Analyzers.Sources;
using Stevedore.Generator.Words;

namespace Stevedore.Analyzers.Tests;

public sealed class FewWordsTests
{
    private static readonly WordSet s_words = new(["Archive", "ArchiveOptions", "SocketFile"]);

    [Theory]
    [InlineData("Archive", true)]
    [InlineData("using(Archive a)", true)]
    [InlineData("ArchiveOptions? o", true)]
    [InlineData("SocketFile", true)]
    [InlineData("Archives", false)]
    [InlineData("MyArchive", false)]
    [InlineData("Archive_", false)]
    [InlineData("ÄArchive", false)]
    [InlineData("MyArchive Archives Archive", true)]
    [InlineData("", false)]
    public void A_word_is_found_where_it_is_whole(string text, bool isThere) =>
        Assert.Equal(isThere, FewWords.AreIn(SourceText.From(text), s_words));

    /// <summary>The search that tells all words of the text apart is the oracle.</summary>
    [Theory]
    [InlineData("Archive")]
    [InlineData("Archives")]
    [InlineData("MyArchive")]
    [InlineData("ArchiveOptions")]
    public void A_word_is_found_wherever_it_lies(string word)
    {
        for (int before = 16_300; before < 16_420; before++)
        {
            SourceText text = SourceText.From($"{new string(' ', before)}{word};{new string(' ', 16_384)}");
            Assert.Equal(IsMet(text), FewWords.AreIn(text, s_words));
        }
    }

    /// <summary>White space behind a word is passed, however much it is, and what stands behind that is seen.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(16_370)]
    public void A_word_is_met_before_more_white_space_than_a_piece_holds(int before)
    {
        for (int behind = 16_370; behind < 16_400; behind += 3)
        {
            SourceText text = SourceText.From($"{new string(';', before)}Archive{new string(' ', 3 * behind)}<int>");
            Meeting meeting = default;
            WordScan.Run(text, ref meeting);
            Assert.True(meeting.HasMet);
            Assert.True(meeting.IsBeforeBracket);
        }
    }

    private static bool IsMet(SourceText text)
    {
        Meeting meeting = default;
        WordScan.Run(text, ref meeting);
        return meeting.HasMet;
    }

    private struct Meeting : IWordVisitor
    {
        public bool HasMet { get; private set; }

        public bool IsBeforeBracket { get; private set; }

        public bool Meet(char[] text, int start, int length)
        {
            HasMet |= s_words.Contains(text, start, length);
            return true;
        }

        public void MeetBeforeBracket(char[] text, int start, int length) => IsBeforeBracket |= s_words.Contains(text, start, length);
    }
}

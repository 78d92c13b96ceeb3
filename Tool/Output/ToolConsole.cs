using Spectre.Console;

namespace Stevedore.Tool.Output;

/// <summary>Where commands write: with colours upon a terminal, and plain lines that are never broken elsewhere.</summary>
internal static class ToolConsole
{
    private const int NeverBroken = 1 << 16;

    public static IAnsiConsole On(TextWriter writer)
    {
        bool isTerminal = (ReferenceEquals(writer, Console.Out) && !Console.IsOutputRedirected)
            || (ReferenceEquals(writer, Console.Error) && !Console.IsErrorRedirected);
        bool isColored = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isColored ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!isTerminal)
            console.Profile.Width = NeverBroken;
        return console;
    }

    /// <summary>Writes a sentence, upon a terminal broken between words, without characters that a terminal would obey.</summary>
    public static void Tell(TextWriter writer, string sentence) =>
        On(writer).Write(new Text(string.Concat(sentence.Select(PieceText.Shown)) + "\n"));
}

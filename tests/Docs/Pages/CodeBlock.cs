namespace Stevedore.Docs.Tests.Pages;

/// <summary>A block of C# on a page.</summary>
/// <param name="Page">The page's path in the repository.</param>
/// <param name="Line">The line of its first line of code, from 1.</param>
/// <param name="Code">The lines of code.</param>
/// <param name="Mark">What stands behind the language: nothing, <c>continued</c> or <c>generated</c>.</param>
/// <param name="Output">What the page says that the program prints, or null.</param>
internal sealed record CodeBlock(string Page, int Line, string Code, string Mark, string? Output)
{
    /// <summary>Gets whether its statements go on where those of the block before it end.</summary>
    public bool IsContinued => Mark == "continued";

    /// <summary>Gets whether it is what the generator writes for the block before it.</summary>
    public bool IsGenerated => Mark == "generated";
}

namespace Stevedore.Generator.Model;

/// <summary>A type that another one is nested in.</summary>
/// <param name="Keyword"><c>class</c>, <c>struct</c>, <c>record</c>, <c>record struct</c> or <c>interface</c>.</param>
/// <param name="Name">The name with its parameters, as its declarations write it.</param>
internal sealed record Container(string Keyword, string Name);

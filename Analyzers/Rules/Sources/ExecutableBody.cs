using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Sources;

/// <summary>Code that runs: the body of a method, a constructor or an accessor, an initializer, or the statements of a program.</summary>
/// <param name="Owner">The method, field or property that it belongs to.</param>
/// <param name="Root">The operation that has all of it.</param>
internal sealed record ExecutableBody(ISymbol Owner, IOperation Root);

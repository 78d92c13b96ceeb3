namespace Stevedore.Analyzers.Compatibility;

/// <summary>A line of <c>ArchiveSchema.txt</c> that is not understood.</summary>
/// <param name="Line">Its number, from 0.</param>
/// <param name="Reason">What is wrong with it, as a sentence.</param>
internal sealed record SchemaFault(int Line, string Reason);

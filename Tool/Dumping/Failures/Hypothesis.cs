using Stevedore.Tool.Dumping.Tree;

namespace Stevedore.Tool.Dumping.Failures;

/// <summary>What may be otherwise in the file than the classes have it, wherever the code comes by.</summary>
/// <param name="Behind">The read behind which it is, or the body in which it is first.</param>
/// <param name="Before">What is read then.</param>
/// <param name="Patch">Gives the archive what the classes expect.</param>
/// <param name="Likelihood">Of several that explain a failure the one with the lowest number is told first.</param>
/// <param name="Sentence">What it says, behind the name of what is read then.</param>
internal sealed record Hypothesis(ReadStep Behind, ReadStep Before, Action<PatchedStream> Patch, int Likelihood, string Sentence);

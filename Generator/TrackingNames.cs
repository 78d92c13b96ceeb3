namespace Stevedore.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask whether a step ran again.</summary>
internal static class TrackingNames
{
    public const string Assembly = nameof(Assembly);
    public const string Types = nameof(Types);
    public const string Plans = nameof(Plans);
    public const string Registrations = nameof(Registrations);
    public const string Surroundings = nameof(Surroundings);
    public const string Constructions = nameof(Constructions);
    public const string Roots = nameof(Roots);
    public const string Boxes = nameof(Boxes);
    public const string Registry = nameof(Registry);
}

namespace Stevedore;

/// <summary>
/// A collection or small object is stored as what its declaration says, without its class. One of a derived class would come back without
/// what that has beyond it, so it is refused, as a derived class in place is.
/// </summary>
internal static class ExactType
{
    /// <summary>
    /// Refuses an object whose type is not the declared one, unless it is only how the platform makes that. The failure tells the member
    /// that has it, if it is known.
    /// </summary>
    /// <exception cref="ArchiveException">The object is of a derived class (<see cref="ArchiveError.BadClass"/>).</exception>
    public static void Ensure(Archive archive, object value, Type declared, string member = "")
    {
        Type type = value.GetType();
        if (IsOfPlatform(type, declared))
            return;
        string name = FailurePath.NameOf(type);
        string wanted = FailurePath.NameOf(declared);
        ArchiveException failure = archive.Error(
            ArchiveError.BadClass,
            $"A {name} was to be stored as a {wanted}, and would be loaded as one, without what {name} has beyond it. Store a {wanted}, "
                + $"and the rest in members of its own, or give {name} an [assembly: ArchiveFormatter].",
            name);
        failure.Place.IsInMember(member);
        throw failure;
    }

    /// <summary>
    /// A class of the platform that no program can name: a view of a sorted set, the address of the machine itself.
    /// </summary>
    public static bool IsOfPlatform(Type type, Type declared) => !type.IsVisible && type.Assembly == declared.Assembly;
}

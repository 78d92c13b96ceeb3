using Stevedore.Generator.Model;

namespace Stevedore.Analyzers.Types;

/// <summary>Finds the member that spoils the order in which a type's members go over the wire.</summary>
internal static class WireOrder
{
    /// <summary>The first member that has no position while others have, or that shares one, and what is wrong with it.</summary>
    public static (Member Member, string Reason)? FirstMemberOutOfOrder(ArchivableType type)
    {
        Dictionary<int, Member> taken = [];
        foreach (Member member in type.Members)
        {
            if (member.Order is not { } position)
                return (member, $"'{member.Name}' has no [Order], but other members of '{type.Name}' have");
            if (taken.TryGetValue(position, out Member? other))
                return (member, $"'{other.Name}' and '{member.Name}' both have position {position}");
            taken.Add(position, member);
        }

        return null;
    }
}

namespace Stevedore.Generator.Model;

/// <summary>How a class that derives from a collection of .NET has its elements.</summary>
internal enum OwnElements
{
    /// <summary>It derives from none.</summary>
    None,

    /// <summary>They are added one by one.</summary>
    List,

    /// <summary>They are in a list behind methods that a class overrides, which are not called.</summary>
    Items,

    /// <summary>They are asked for hash codes, an order or keys, so that they must be whole.</summary>
    Set,

    /// <summary>They are entries, found by keys.</summary>
    Map,

    /// <summary>The first one leaves it first.</summary>
    Queue,

    /// <summary>The last one leaves it first.</summary>
    Stack,

    /// <summary>They are objects of any kind, added one by one.</summary>
    Untyped,

    /// <summary>They are objects of any kind, in a list behind methods that a class overrides.</summary>
    InnerList,
}

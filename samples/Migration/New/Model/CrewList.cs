using System;
using System.Collections.ObjectModel;

namespace HarbourOffice;

/// <summary>A collection that minds what is added, and has a field of its own.</summary>
[Serializable]
public partial class CrewList : Collection<Sailor>
{
    private readonly DateTime _signedOn;

    public CrewList(DateTime signedOn)
    {
        _signedOn = signedOn;
    }

    public DateTime SignedOn => _signedOn;

    protected override void InsertItem(int index, Sailor item)
    {
        if (item == null)
            throw new ArgumentNullException(nameof(item));
        base.InsertItem(index, item);
    }
}

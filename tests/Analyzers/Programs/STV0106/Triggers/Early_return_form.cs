using Stevedore;

public class Item : IArchivable
{
    private int _id;
    private double _price;

    public void Serialize(Archive ar)
    {
        if (ar.IsStoring)
        {
            ar.Write(_id);
            ar.Write(_price);
            return;
        }

        _id = ar.ReadInt32();
        _price = [|ar.ReadSingle()|];
    }
}
